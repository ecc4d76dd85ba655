import {
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** The head of the chain at one moment, signed: kept away from the database it vouches for. */
export interface AuditAnchor {
  /** Number of the last link; 0: nothing was sealed yet. */
  readonly seq: number;
  /** Hash of that link in hex. */
  readonly hash: string;
  readonly at: string;
  /** Ed25519 signature in base64 over `seq|hash|at`. */
  readonly signature: string;
}

/** An Ed25519 private key in PKCS #8 is this prefix and 32 bytes (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs and checks anchors with a key derived from the login secret, which never rotates (E-03). */
export class AnchorSigner {
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;

  constructor(dbLoginSecret: string) {
    const seed = Buffer.from(hkdfSync('sha256', dbLoginSecret, '', 'qayidis audit anchor', 32));
    const der = Buffer.concat([PKCS8_PREFIX, seed]);
    this.privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.privateKey);
  }

  sign(seq: number, hash: string, at: string): AuditAnchor {
    const signature = sign(null, message({ seq, hash, at }), this.privateKey).toString('base64');
    return { seq, hash, at, signature };
  }

  isGenuine(anchor: AuditAnchor): boolean {
    return verify(null, message(anchor), this.publicKey, Buffer.from(anchor.signature, 'base64'));
  }

  /** For an auditor outside, who keeps it and the anchors. */
  get publicKeyPem(): string {
    return this.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }
}

const message = ({ seq, hash, at }: Omit<AuditAnchor, 'signature'>): Buffer =>
  Buffer.from(`${seq}|${hash}|${at}`, 'utf8');
