declare module 'virtual:regional-metadata' {
  import type { MetadataJson } from 'libphonenumber-js/core';

  const metadata: MetadataJson;
  export default metadata;
}

declare module 'virtual:places-file' {
  /** The address of the file of places. */
  const address: string;
  export default address;
}

interface ImportMetaEnv {
  /** The filing number of a site hosted in mainland China; empty elsewhere. */
  readonly ICP_NUMBER: string;
}
