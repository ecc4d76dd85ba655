/** Absolute paths. */
export declare const catalogueFiles: readonly string[];
