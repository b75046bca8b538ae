/** The build hands style sheets over as their text (esbuild's loader `text`). */
declare module '*.css' {
  const text: string
  export default text
}
