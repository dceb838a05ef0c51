// SPDX-License-Identifier: EUPL-1.2

import { readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import type { Host } from '../host';
import { NULL_OBJECT } from '../objects';
import type { ObjectOf } from '../objects';
import { itemNotFound } from '../protocol/api-error';

/** Settings live as long as the host: they are not written to the file, as Excel would. */
export const settingsClasses: Pick<Behaviours, 'SettingCollection' | 'Setting'> = {
  SettingCollection: {
    items: (_, host) => [...host.settings.keys()].map(setting),
    index: (_, key, host) => {
      const name = readText(key, 'key');
      if (!host.settings.has(name)) throw itemNotFound(`setting ${name}`);
      return setting(name);
    },
    call: {
      Add: (_, [key, value], host) => {
        const name = readText(key, 'key');
        host.settings.set(name, value);
        return setting(name);
      },
      GetCount: (_, __, host) => host.settings.size,
      GetItemOrNullObject: (_, [key], host) => {
        const name = readText(key, 'key');
        return host.settings.has(name) ? setting(name) : NULL_OBJECT;
      },
    },
  },
  Setting: {
    id: ({ key }) => key,
    get: {
      _Id: ({ key }) => key,
      Key: ({ key }) => key,
      Value: (object, host) => existing(object, host),
    },
    set: {
      Value: (object, value, host) => {
        existing(object, host);
        host.settings.set(object.key, value);
      },
    },
    call: {
      Delete: (object, _, host) => {
        existing(object, host);
        host.settings.delete(object.key);
      },
    },
  },
};

function setting(key: string): ObjectOf<'Setting'> {
  return { type: 'Setting', key };
}

function existing({ key }: ObjectOf<'Setting'>, host: Host): unknown {
  if (!host.settings.has(key)) throw itemNotFound(`setting ${key}`);
  return host.settings.get(key);
}
