declare module 'virtual:catalogue' {
  const catalogue: import('./schema.ts').Catalogue;
  export default catalogue;
}
