// Nothing sticks out at the side: WCAG 1.4.10 (reflow). What may scroll sideways does so in a region of its own.

/** What makes the page wider than the window. */
export function layoutFindings(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const inRegion = (element) => element.closest(".scroll") !== null;
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !inRegion(element))
      .slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px wide in a window of ${clientWidth} px: ${wide.join(" | ")}`];
  });
}
