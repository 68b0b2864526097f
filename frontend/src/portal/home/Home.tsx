import { Link } from 'react-router-dom';
import { t } from '../text';
import { Page } from '../ui/Page';
import { List } from './List';
import { Procedures } from './Procedures';

const words = t.home;

export function Home() {
  return (
    <Page title={words.title} lead={words.lead} wide>
      <p className="start-row">
        <Link to="/apply" className="button button-start">
          {words.start}
        </Link>
        <Link to="/cases">{words.resume}</Link>
      </p>
      <dl className="facts">
        {words.facts.map((fact) => (
          <div key={fact.name} className="fact">
            <dt>{fact.name}</dt>
            <dd>
              <strong>{fact.value}</strong>
              <span>{fact.note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <section className="also" aria-labelledby="petition">
        <h2 id="petition">{t.petition.homeTitle}</h2>
        <p>{t.petition.homeText}</p>
        <Link to="/petition">{t.petition.title}</Link>
      </section>
      <div className="columns">
        <section>
          <h2>{words.canTitle}</h2>
          <p>{words.canText}</p>
          <Link to="/guide/can-i-apply">{words.canLink}</Link>
          <h2>{words.needTitle}</h2>
          <List entries={words.need} />
          <p>{words.needNote}</p>
        </section>
        <section>
          <h2>{words.afterTitle}</h2>
          <ol className="course">
            {words.after.map((stage) => (
              <li key={stage.name}>
                <strong>{stage.name}</strong>
                <p>{stage.text}</p>
              </li>
            ))}
          </ol>
          <h2>{words.otherTitle}</h2>
          <p>{words.otherText}</p>
          <Link to="/guide/other-ways">{words.otherLink}</Link>
        </section>
      </div>
      <Procedures />
    </Page>
  );
}
