// Hooks, an element that React hoists into the head, a script that it inserts, and raw markup.
import { useState } from 'react';
import { preconnect } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { added, CODE, EMOJI, FRAME, fixed, MISSING, OWN_MISSING, OWN_PICTURE, picture, RAW, SHEET } from '../addresses';

const Fallback = ({ src, onFail }) => {
  const [shown, setShown] = useState(src);
  const fail = () => {
    onFail();
    setShown(OWN_PICTURE);
  };
  return <img alt="Ersatz" src={shown} onError={fail} />;
};

const Page = () => {
  const [clicks, setClicks] = useState(0);
  const [number, setNumber] = useState(1);
  const [entries, setEntries] = useState([]);
  const [last, setLast] = useState(0);
  const [loaded, setLoaded] = useState(0);
  const [failed, setFailed] = useState(0);
  const count = () => setFailed((before) => before + 1);
  const add = () => {
    setLast(last + 1);
    setEntries([...entries, last + 1]);
  };
  preconnect('https://fonts.gstatic.com', { crossOrigin: 'anonymous' });
  return (
    <main>
      <title>Laden</title>
      <link rel="stylesheet" href={SHEET} precedence="default" />
      <script async src={CODE} />
      <h1>Laden</h1>
      <button type="button" onClick={() => setClicks(clicks + 1)}>
        Zählen
      </button>
      <p id="klicks">{clicks} Klicks</p>
      <img alt="Bild" src={picture(number)} onLoad={() => setLoaded((before) => before + 1)} />
      <button type="button" onClick={() => setNumber(number + 1)}>
        Nächstes Bild
      </button>
      <p id="ereignisse">
        {loaded} geladen, {failed} gescheitert
      </p>
      <img alt="Eigen" src={OWN_PICTURE} />
      <Fallback src={OWN_MISSING} onFail={count} />
      <Fallback src={MISSING} onFail={count} />
      <iframe title="Facebook" src={FRAME} width="340" height="130" />
      <div style={{ width: 36, height: 36, backgroundImage: `url("${EMOJI}")` }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: pages do it for comments and the like */}
      <div dangerouslySetInnerHTML={{ __html: RAW }} />
      <ul id="liste">
        {entries.map((entry) => (
          <li key={entry}>
            Eintrag {entry} <img alt={`Neu ${entry}`} src={added(entry)} srcSet={`${added(entry)} 1x`} />
          </li>
        ))}
      </ul>
      <button type="button" onClick={add}>
        Hinzufügen
      </button>
      <button type="button" onClick={() => setEntries(entries.slice(0, -1))}>
        Entfernen
      </button>
      <footer>
        <img alt="" className="fest" src={fixed(1)} />
        <img alt="" className="fest" src={fixed(2)} />
      </footer>
    </main>
  );
};

createRoot(document.getElementById('page')).render(<Page />);
