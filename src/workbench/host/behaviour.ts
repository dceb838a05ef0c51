// SPDX-License-Identifier: EUPL-1.2

import type { Host } from './host';
import type { AnyObject, ClassName, HostObject, ObjectOf } from './objects';

/*
 * Behaviour is a table per class: wire name → function. What is not in a table but is in Excel's metadata answers
 * ApiNotFound. The function types below are methods on purpose: TypeScript then accepts a table for one class where
 * one for any class is asked (bivariance); the dispatcher is the only place that picks a table, by the object's class.
 */
interface Functions<T> {
  get(object: T, host: Host): unknown;
  set(object: T, value: unknown, host: Host): void;
  navigate(object: T, host: Host): AnyObject;
  call(object: T, parameters: readonly unknown[], host: Host): unknown;
}

type Table<F> = Readonly<Record<string, F>>;

/** What one class of the API does. */
export interface Behaviour<T> {
  /** Identity that survives a rename; the client asks later for `getItem(identity)`. */
  readonly id?: Functions<T>['get'];
  readonly get?: Table<Functions<T>['get']>;
  readonly set?: Table<Functions<T>['set']>;
  readonly nav?: Table<Functions<T>['navigate']>;
  /** Methods. One that makes an object returns it; one that returns a value returns plain data. */
  readonly call?: Table<Functions<T>['call']>;
  /** Items of a collection, in order. */
  items?(object: T, host: Host): readonly HostObject[];
  /** `getItem(key)`; throws ItemNotFound. */
  index?(object: T, key: unknown, host: Host): HostObject;
}

export type Behaviours = { readonly [K in ClassName]: Behaviour<ObjectOf<K>> };
