// SPDX-License-Identifier: EUPL-1.2
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { URL } from 'node:url';
import { LOCAL_SITE, OWN_PAGES } from './site-settings.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const ICONS = 'assets/icons';

/**
 * Adds to the built site what Office fetches besides the pane: the manifest, with the addresses of the site, the
 * icons, and the pages for help and privacy unless those are somewhere else.
 */
export class SiteFiles {
  /** @param {ReturnType<import('./site-settings.mjs').siteSettings>} settings */
  constructor(settings) {
    this.settings = settings;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SiteFiles', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const options = { name: 'SiteFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      const emit = async (name, file, edit = (content) => content) => {
        const source = path.join(ROOT, file);
        compilation.fileDependencies.add(source);
        compilation.emitAsset(name, new sources.RawSource(edit(await readFile(source))));
      };
      compilation.hooks.processAssets.tapPromise(options, async () => {
        await emit('manifest.xml', 'manifest.xml', (content) => manifestFor(String(content), this.settings));
        for (const [setting, page] of Object.entries(OWN_PAGES)) {
          if (this.settings[setting] !== page) continue;
          await emit(page, `assets/${page}`, (content) => pageFor(String(content), this.settings));
        }
        const names = await readdir(path.join(ROOT, ICONS));
        for (const name of names.filter((each) => each.endsWith('.png'))) {
          await emit(`${ICONS}/${name}`, `${ICONS}/${name}`);
        }
      });
    });
  }
}

/** The manifest of the sources with the addresses of a site. */
export function manifestFor(manifest, { site, support }) {
  const help = new URL(support, site).href;
  return manifest
    .replaceAll(`${LOCAL_SITE}${OWN_PAGES.support}`, () => inXml(help))
    .replaceAll(`"${LOCAL_SITE}`, () => `"${inXml(site)}`);
}

/** A page whose links lead to where help and privacy are. */
function pageFor(page, settings) {
  return Object.entries(OWN_PAGES).reduce(
    (text, [setting, own]) => text.replaceAll(`href="${own}"`, () => `href="${inXml(settings[setting])}"`),
    page,
  );
}

function inXml(address) {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
