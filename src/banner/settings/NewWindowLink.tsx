import { safeUrl } from '../../words/safeUrl';

interface Props {
  /** As the service's data names it. Nothing is drawn where there is none, or no web address. */
  readonly address: string | undefined;
  readonly text: string;
}

/** A link to a vendor's page. It opens a window of its own, since choices that are not saved yet would be lost in this one. */
export const NewWindowLink = ({ address, text }: Props) => {
  const href = address && safeUrl(address, address);
  return href ? (
    <a part="link" href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  ) : null;
};
