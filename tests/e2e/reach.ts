/** Whether a person can reach every control of the window: the zoom, the size, and what is cut off. */
import type { ElectronApplication, Page } from 'playwright-core';

/** Gives the window's content a size in pixels of the screen, and a zoom. */
export async function resize(app: ElectronApplication, window: Page, size: { readonly width: number; readonly height: number; readonly zoom?: number }): Promise<void> {
  const { width, height, zoom = 1 } = size;
  await app.evaluate(({ BrowserWindow }, given) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(given.width, given.height);
    first?.webContents.setZoomFactor(given.zoom);
  }, { width, height, zoom });
  await window.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 2, width / zoom);
  // The panes follow in the frame after.
  await window.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * Controls that have no place in sight even when they have the focus, each in words; and what was shifted to show one
 * although nobody can scroll it back. Controls below a modal dialog are left out, as they are for the keyboard.
 * @param part a selector, to look at no more than that
 */
export const outOfReach = (window: Page, part = 'body'): Promise<readonly string[]> =>
  window.evaluate((selector) => {
    const whole: ParentNode = document.querySelector('dialog:modal') ?? document;
    const scope = whole.querySelector(selector) ?? whole;
    const controls = [...scope.querySelectorAll<HTMLElement>('button, input, select, a[href], [tabindex="0"]')].filter((each) => each.getClientRects().length > 0);
    const missed = controls.flatMap((control) => {
      control.focus();
      const name = (control.getAttribute('aria-label') ?? control.closest('label')?.innerText ?? control.innerText).slice(0, 40).replace(/\s+/g, ' ');
      const box = control.getBoundingClientRect();
      const said = `${control.localName} “${name}”`;
      // What scrolls itself may be higher than the window; its beginning counts.
      const [x, y] = [(Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, box.height > innerHeight / 2 ? box.top + 12 : (box.top + box.bottom) / 2];
      if (box.left < -1 || box.right > innerWidth + 1 || y < 0 || y > innerHeight) return [`${said} lies outside the window`];
      const there = document.elementFromPoint(x, y);
      const own = control.closest('label') ?? control;
      return there !== null && (own.contains(there)) ? [] : [`${said} lies under ${there?.className ?? 'nothing'}`];
    });
    const shifted = [...document.querySelectorAll('*')].filter(
      (each) => (each.scrollLeft !== 0 || each.scrollTop !== 0) && /hidden|clip/.test(getComputedStyle(each).overflowY),
    );
    return [...missed, ...shifted.map(({ localName, className }) => `${localName}.${className} was shifted`)];
  }, part);
