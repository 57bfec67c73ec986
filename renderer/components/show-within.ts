/**
 * Scrolls a scroller just as far as an element in it needs to be in sight. `scrollIntoView` would do the same and make
 * Chromium begin there with the next Tab key, in the middle of the window.
 */
export function showWithin(scroller: Element, element: Element): void {
  const [outer, inner] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top < outer.top) scroller.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom;
}
