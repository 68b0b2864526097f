import { text } from '../../text/zh-CN';
import './files.css';

interface Props {
  name: string;
  mediaType: string;
  url: string;
}

function Body({ name, mediaType: told, url }: Props) {
  // A text tells its character set too.
  const mediaType = told.split(';', 1)[0] ?? '';
  if (mediaType.startsWith('image/')) return <img className="file-preview__image" src={url} alt={name} />;
  if (mediaType === 'application/pdf') return <iframe className="file-preview__frame" title={name} src={url} />;
  if (mediaType === 'text/html' || mediaType === 'text/plain') {
    return <iframe className="file-preview__frame" title={name} src={url} sandbox="" />;
  }
  return <p className="file-preview__none">{text.files.noPreview}</p>;
}

/** A material or document inside the page, with a way to download it. */
export function FilePreview(props: Props) {
  return (
    <figure className="file-preview">
      <figcaption>
        <span>{props.name}</span>
        <a href={props.url} download={props.name}>
          {text.files.download}
        </a>
      </figcaption>
      <Body {...props} />
    </figure>
  );
}
