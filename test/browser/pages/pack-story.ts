/** An article about things that no glossary but the reader's own knows. */
export const PACK_STORY_TITLE = 'River towns wait for the water'

const PARAGRAPHS = [
  'MILLBROOK — The Ferrymen Guild said on Monday that it would keep the crossing at Oberwasser open until the water falls, whatever the council decides.',
  'Ilse Brandhorst, who has led the guild since 2009, told a meeting in Millbrook that nobody had asked the people who row the boats.',
  'The Lower Weir Authority wants the crossing closed. Its engineers say that the piles have moved by a hand since the spring, and that the RWQA has seen the figures.',
  'Brandhorst does not believe them. The Ferrymen Guild, she said, has counted the piles every year since her grandfather built the first landing stage there.',
  'The council meets again on Thursday, and the Taliban have nothing to do with any of it, as one speaker put it to some laughter in the hall.',
  'Until then the boats go on, at twelve minutes past every hour, with room for nine people and one bicycle, as they have done for as long as anybody remembers.',
]

export const packStory =
  (): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${PACK_STORY_TITLE} | Gazette</title>
<meta property="article:published_time" content="2022-05-02T08:00:00Z"></head>
<body><header><nav><a href="/w">World</a></nav></header><main><article><h1>${PACK_STORY_TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`

/** Words that stand on cards alone: a page that finds one of them has read a pack. */
export const SECRETS = ['zweihundertsiebzig', 'quarterdeckish', 'underfathomed']

/** A list of the reader, as a spreadsheet gives it. The fourth line names nothing that can be marked, the fifth is in no article. */
export const PACK_CSV = `name,aliases,description,link
Ferrymen Guild,Guild of Ferrymen,Rowers of the river towns; zweihundertsiebzig members.,https://example.org/guild
Ilse Brandhorst,,"Head of the guild, quarterdeckish in manner.",
X,,A single letter.,
Lower Weir Authority,RWQA|LWA,"Office for the weirs, underfathomed by its own account.",http://example.org/not-safe
Upper Weir Society,,Not in any story here.,
`
