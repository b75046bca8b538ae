/** A page of about 5,000 elements that holds no article: a long list of links with prices and buttons, as a shop has. */
const item = (n: number): string =>
  `<li class="item"><a href="/i/${n}"><span class="name">Item number ${n}</span></a><span class="price">${n}.99</span><button>Buy</button></li>`

export const PLAIN_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body><main><ul>${Array.from({ length: 1000 }, (_, n) => item(n)).join('')}</ul></main></body></html>`
