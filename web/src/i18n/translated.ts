/** The shape of a Swedish catalogue with other words in it: the same keys, the same arguments. */
export type Translated<T> = T extends string
  ? string
  : T extends (...args: infer Arguments) => string
    ? (...args: Arguments) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };
