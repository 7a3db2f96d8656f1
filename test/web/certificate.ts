import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** What the stand-in's TLS server shows for every host alike. */
export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /**
   * SHA-256 of the public key, base64: what Chromium's `--ignore-certificate-errors-spki-list` wants. With it the
   * certificate counts as trusted, so that service workers register and preconnects finish their handshake.
   */
  readonly keyHash: string;
};

/** Makes a certificate that lives as long as the process that asked for it. */
export const createCertificate = async (): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: 'stand-in' }], { keyType: 'ec', algorithm: 'sha256' });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, keyHash: createHash('sha256').update(publicKey).digest('base64') };
};
