import { openGlossary } from '../glossary/glossary.ts'
import { packagedFile } from './packaged-file.ts'

/** The compiled glossary of the package. */
export const bundledGlossary = packagedFile('glossary.bin', openGlossary)
