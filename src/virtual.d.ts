declare module 'virtual:regional-metadata' {
  import type { MetadataJson } from 'libphonenumber-js/core';

  const metadata: MetadataJson;
  export default metadata;
}

interface ImportMetaEnv {
  /** The filing number of a site hosted in mainland China; empty elsewhere. */
  readonly ICP_NUMBER: string;
}
