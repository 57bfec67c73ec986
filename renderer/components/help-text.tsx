import type { ReactNode } from 'react';
import type { HelpNode, HelpPage } from '../../electron/contract/api.ts';
import { type HelpPlace, placeOfLink } from '../state/help.tsx';

interface HelpTextProps {
  readonly nodes: readonly HelpNode[];
  readonly page: HelpPage;
  readonly onLink: (place: HelpPlace) => void;
}

/** A page of the help as elements of the window: what Markdown cannot say here cannot be shown either. */
export function HelpText({ nodes, page, onLink }: HelpTextProps) {
  return nodes.map((node, index) => <HelpElement key={index} node={node} page={page} onLink={onLink} />);
}

function HelpElement({ node, page, onLink }: Omit<HelpTextProps, 'nodes'> & { readonly node: HelpNode }) {
  const { type, value = '', children = [] } = node;
  const inner: ReactNode = <HelpText nodes={children} page={page} onLink={onLink} />;
  switch (type) {
    case 'heading': {
      // The dialog's own title is the second level.
      const Heading = `h${Math.min((node.depth ?? 1) + 2, 6)}` as 'h3';
      return (
        <Heading id={`help-${node.id ?? ''}`} tabIndex={-1}>
          {inner}
        </Heading>
      );
    }
    case 'text':
      return value;
    case 'paragraph':
      return <p>{inner}</p>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'emphasis':
      return <em>{inner}</em>;
    case 'inlineCode':
      return <code>{value}</code>;
    case 'code':
      return <pre>{value}</pre>;
    case 'list':
      return node.ordered === true ? <ol>{inner}</ol> : <ul>{inner}</ul>;
    case 'listItem':
      return <li>{inner}</li>;
    case 'blockquote':
      return <blockquote>{inner}</blockquote>;
    case 'table':
      return (
        <table>
          <thead>
            <Row cells={children[0]?.children ?? []} head page={page} onLink={onLink} />
          </thead>
          <tbody>
            {children.slice(1).map((row, index) => (
              <Row key={index} cells={row.children ?? []} page={page} onLink={onLink} />
            ))}
          </tbody>
        </table>
      );
    case 'image':
      return <img src={`help/${node.url ?? ''}`} alt={node.alt ?? ''} loading="lazy" />;
    case 'link':
      return <HelpLink url={node.url ?? ''} page={page} onLink={onLink} text={inner} />;
    default:
      return inner;
  }
}

interface RowProps extends Omit<HelpTextProps, 'nodes'> {
  readonly cells: readonly HelpNode[];
  readonly head?: boolean;
}

function Row({ cells, head = false, page, onLink }: RowProps) {
  const Cell = head ? 'th' : 'td';
  return (
    <tr>
      {cells.map(({ children = [] }, index) => (
        <Cell key={index}>
          <HelpText nodes={children} page={page} onLink={onLink} />
        </Cell>
      ))}
    </tr>
  );
}

/** Within the help a link leads on; an address outside is only told, since nothing here reaches a network. */
function HelpLink({ url, page, onLink, text }: Omit<HelpTextProps, 'nodes'> & { readonly url: string; readonly text: ReactNode }) {
  const place = placeOfLink(url, page);
  if (place === undefined) return /^https?:/.test(url) ? <span title={url}>{text}</span> : text;
  return (
    <button type="button" className="help-link" onClick={() => onLink(place)}>
      {text}
    </button>
  );
}
