declare module 'virtual:catalogue' {
  const catalogue: import('./schema.ts').Catalogue;
  export default catalogue;
}

declare module 'virtual:coaching' {
  const coaching: import('./practice.ts').Coaching;
  export default coaching;
}
