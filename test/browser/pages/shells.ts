import { build } from 'esbuild'
import { storyElement } from './shells.client.ts'
import { STORY } from './story.ts'

/** The same story in pages that are built differently, as whole HTML documents. */

const paragraphs = STORY.paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const related =
  '<li><a href="/a">Joe Biden visits the Pentagon</a></li><li><a href="/b">Who are the Taliban? A short guide</a></li>'

export const semantic =
  (): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${STORY.title} | Gazette</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${STORY.title}","datePublished":"2021-08-30T18:54:00+04:30"}</script></head>
<body><header><nav><ul><li><a href="/w">World</a></li><li><a href="/t">Taliban</a></li></ul></nav></header>
<main><article><h1>${STORY.title}</h1>${paragraphs}</article><aside><h2>Related</h2><ul>${related}</ul></aside>
<section id="comments"><h2>Comments</h2><p>Taliban this, Taliban that: I have had enough of the whole affair, wrote a reader from Kandahar who has never been there.</p></section></main>
<footer><p>© Gazette</p></footer></body></html>`

export const divSoup =
  (): string => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${STORY.title} – News Blog</title><meta name="generator" content="WordPress 5.8"></head>
<body class="post-template-default single single-post"><div id="page"><div id="masthead"><div class="menu-main"><div class="menu-item"><a href="/">Home</a></div><div class="menu-item"><a href="/w">Kabul</a></div></div></div>
<div id="content"><div class="post hentry"><div class="entry-header"><h2 class="entry-title">${STORY.title}</h2></div><div class="entry-meta"><span>30/08/2021 18:54 by admin</span></div>
<div class="entry-content">${STORY.paragraphs.map((text) => `<p>${text}</p>`).join('\n<div class="ad-slot"></div>\n')}</div>
<div class="sharedaddy"><span>Share this:</span> <a href="#">Twitter</a> <a href="#">Facebook</a></div></div>
<div id="sidebar" class="widget-area"><div class="widget"><h3>Recent posts</h3><ul>${related}</ul></div></div></div>
<div id="colophon">Proudly made at home</div></div></body></html>`

/** Rendered on the server and hydrated by React, which complains aloud when it finds anything but what it left. */
export async function hydrated(): Promise<string> {
  const script = await build({
    stdin: { contents: REACT_APP, resolveDir: import.meta.dirname, loader: 'tsx' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const { renderToString } = await import('react-dom/server')
  const { createElement } = await import('react')
  const html = renderToString(storyElement(createElement))
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${STORY.title}</title><meta property="article:published_time" content="2021-08-30T14:24:00Z"></head>
<body><div id="root">${html}</div><script>window.complaints=[];console.error=(...words)=>window.complaints.push(words.join(' '))</script><script>${script.outputFiles[0]?.text}</script></body></html>`
}

const REACT_APP = `
import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { storyElement } from './shells.client.ts'
hydrateRoot(document.getElementById('root')!, storyElement(createElement), { onRecoverableError: (error) => (window as any).complaints.push(String(error)) })
`
