import { useLayoutEffect, useState } from 'react';

interface Scrolling {
  /** For the region's `ref`. */
  readonly ref: (region: HTMLElement | null) => void;
  readonly scrolls: boolean;
}

/** Whether the content of a region is wider than the region and can be scrolled, measured again when either changes its size. */
export function useScrollsSideways(): Scrolling {
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    if (!region) return undefined;
    const measure = () =>
      setScrolls(region.scrollWidth > region.clientWidth && getComputedStyle(region).overflowX !== 'visible');
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    for (const child of region.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [region]);
  return { ref: setRegion, scrolls };
}
