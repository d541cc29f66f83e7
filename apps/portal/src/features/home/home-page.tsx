import { useQuery } from '@apollo/client/react';

import { Loaded } from '../../ui/loaded.js';
import { EditionHome } from './edition-home.js';
import { HomeHero } from './home-hero.js';
import classes from './home.module.css';
import { NoEdition } from './no-edition.js';
import { OPEN_EDITION } from './open-edition.js';
import { Promises } from './promises.js';

export function HomePage() {
  const query = useQuery(OPEN_EDITION);
  return (
    <div className={classes.home}>
      <HomeHero edition={query.data?.openEdition ?? null} />
      <div className={classes.reserved}>
        <Loaded query={query}>
          {({ openEdition }) => (openEdition ? <EditionHome edition={openEdition} /> : <NoEdition />)}
        </Loaded>
      </div>
      <Promises />
    </div>
  );
}
