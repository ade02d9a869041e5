import { createContext, useContext } from 'react';
import type { ChainProps } from './chain-data.ts';

/** Who and what there is in the market, by their ids, for every part of the page. */
export type Market = ChainProps['market'];

const MarketContext = createContext<Market | null>(null);

export const MarketProvider = MarketContext.Provider;

export function useMarket(): Market {
  const market = useContext(MarketContext);
  if (!market) throw new Error('The parts of the chain stand in a MarketProvider');
  return market;
}
