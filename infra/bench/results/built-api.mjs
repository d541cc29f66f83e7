// The built API, by the paths of its sources.

/** Imports a module of the API. Takes its path below `apps/api/src`, without extension. */
export function fromApi(path) {
  return import(new URL(`../../../apps/api/dist/${path}.js`, import.meta.url).href);
}
