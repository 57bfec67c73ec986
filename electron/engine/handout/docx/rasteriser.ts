/** Drawings for programs that have neither our typeface nor a way to shape it: outlines, and dots. */
import type { FontFiles } from '../../text/typeface.ts';
import { withoutDirections } from './right-to-left.ts';

export interface Drawn {
  /** The drawing as SVG, its words turned into outlines. */
  readonly svg: string;
  readonly png: Uint8Array;
}

export interface Rasteriser {
  /**
   * @param svg a complete `<svg>` element without outside references
   * @param width of the PNG, in dots
   */
  readonly draw: (svg: string, width: number) => Drawn;
}

/** Where the rasteriser comes from; asked only where a document with a drawing is wanted. */
export type LoadRasteriser = () => Promise<Rasteriser>;

/** What resvg's module says where it has been started in this thread: it can be started once. */
const RUNNING = /already initialized/i;

/** @param wasm resvg, compiled: index_bg.wasm of \@resvg/resvg-wasm */
export async function loadRasteriser(wasm: Uint8Array, { family, regular, bold }: FontFiles): Promise<Rasteriser> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(wasm).catch((error: unknown) => {
    if (!RUNNING.test(String(error))) throw error;
  });
  return {
    draw: (svg, width) => {
      const drawing = new Resvg(withoutDirections(svg), {
        fitTo: { mode: 'width', value: width },
        font: { fontBuffers: [regular, bold], defaultFontFamily: family },
      });
      const image = drawing.render();
      const drawn = { svg: drawing.toString(), png: image.asPng() };
      // Nothing else gives their memory back.
      image.free();
      drawing.free();
      return drawn;
    },
  };
}
