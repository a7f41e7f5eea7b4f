import { type Place, placeIn } from './readings';
import { stored } from './storage';

/** How fast a voice may read: shares of its own speed. */
export const rates = [0.75, 1, 1.25, 1.5, 2];

/** How a reader listens, and where each essay was left. */
export interface Listening {
  /** One of {@link rates}. */
  rate: number;
  /** Places by the ids of essays, the latest last. */
  places: Record<string, Place>;
}

/** So many places are kept. */
const most = 100;

/** What is whole in what JSON gave. */
export function listeningIn(json: unknown): Listening {
  const { rate, places }: Record<string, unknown> = Object(json);
  const whole = Object.entries(Object(places)).flatMap(([id, value]) => {
    const place = placeIn(value);
    return place ? [[id, place] as const] : [];
  });
  return {
    rate: rates.find((one) => one === rate) ?? 1,
    places: Object.fromEntries(whole.slice(-most)),
  };
}

const kept = stored<Listening>('listening', listeningIn, () => ({ rate: 1, places: {} }));

export const listening = () => kept.read();

/** Keeps how fast a reader listens. */
export function setRate(rate: number): void {
  kept.write({ ...kept.read(), rate });
}

/** Keeps where an essay was left, or forgets it. */
export function setListeningPlace(id: string, place: Place | undefined): void {
  const { rate, places } = kept.read();
  const { [id]: _, ...others } = places;
  kept.write(listeningIn({ rate, places: place ? { ...others, [id]: place } : others }));
}
