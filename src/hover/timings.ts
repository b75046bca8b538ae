/** Every constant of time and distance that decides when a card opens or closes, with its reason. ms and CSS px. */

/**
 * A pointer at this speed or faster is on its way somewhere else, px/ms. From 10ten Japanese Reader, which chose it by trial:
 * slower gates made readers wait, faster ones opened cards in passing.
 */
export const PASSING_SPEED = 0.5

/** Samples further apart than this do not make a speed: the pointer lay still between them. Two frames at 60 Hz. */
export const SAMPLE_GAP = 32

/**
 * The pointer rests so long before the first card opens. Wikipedia's Page Previews take 500 ms with a request under way,
 * word lookups 200; 300 is where sweeping over a line no longer opens anything. The reader may choose 150 to 1000.
 */
export const DWELL = 300

/** With a card open the reader has shown the wish to look: the next one is there within a tenth of a second, the frame that paints it included. */
export const WARM_DWELL = 80

/** Time to come back after leaving mark and card, as in Page Previews (`ABANDON_END_DELAY`). */
export const GRACE = 300

/** Full angle of the safe way from the pointer to the near edge of the card, degrees; from 10ten. */
export const SAFE_ANGLE = 120
