// SPDX-License-Identifier: EUPL-1.2
import { URL } from 'node:url';

/** The server on the developer's machine, which is also the address in the manifest of the sources. */
export const LOCAL_SITE = 'https://localhost:3000/';

/** Pages of the site itself, for where a setting names no other. */
export const OWN_PAGES = { support: 'support.html', privacy: 'privacy.html' };

const SETTINGS = ['site', ...Object.keys(OWN_PAGES)];
/** What tools that read webpack's configuration pass to it. */
const OF_TOOLS = ['mode'];

/**
 * Where the built site will be, and where it sends people for help and about privacy (docs/beheer.md).
 *
 * @param {Record<string, unknown>} env what `--env` was given; webpack and other tools add flags of their own
 * @returns {{ site: string, support: string, privacy: string }} `site` ends with a slash; the other two are https
 *   addresses, or the name of the site's own page
 * @throws Error when a setting is unknown or is not an https address
 * @example siteSettings({ site: 'https://wvrv.example.nl' }).site // 'https://wvrv.example.nl/'
 */
export function siteSettings(env = {}) {
  const known = [...SETTINGS, ...OF_TOOLS];
  const unknown = Object.keys(env).filter((key) => typeof env[key] === 'string' && !known.includes(key));
  if (unknown.length > 0) {
    throw new Error(
      `Onbekende instelling ${unknown.join(', ')}; er zijn: ${SETTINGS.join(', ')}.\n` +
        `Unknown setting ${unknown.join(', ')}; there are: ${SETTINGS.join(', ')}.`,
    );
  }
  const site = httpsAddress('site', env.site ?? LOCAL_SITE);
  return {
    site: site.endsWith('/') ? site : `${site}/`,
    support: env.support === undefined ? OWN_PAGES.support : httpsAddress('support', env.support),
    privacy: env.privacy === undefined ? OWN_PAGES.privacy : httpsAddress('privacy', env.privacy),
  };
}

function httpsAddress(name, text) {
  if (typeof text !== 'string' || !URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new Error(
      `De instelling ${name} is geen https-adres: ${text}. Office laadt alleen https.\n` +
        `The setting ${name} is not an https address: ${text}. Office loads https only.`,
    );
  }
  return new URL(text).href;
}
