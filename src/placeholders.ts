/** Marks that envsubst, Flux, make, Helm and sed replace: a text with one of them is filled in later. */
export const placeholder = /\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|%\w+%|@\w+@/;
