import browser from 'webextension-polyfill'

/** Muted slate: the badge informs, it does not call. White text on it has a contrast of 7.6:1. */
const BADGE_COLOUR = '#475569'

/** The number of entities marked in a tab on the toolbar button; nothing for none, or where the reader turned it off. */
export async function showCount(tabId: number, count: number, wanted: boolean): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: wanted && count > 0 ? String(count) : '' })
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR })
}
