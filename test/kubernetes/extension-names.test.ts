import { expect, it } from 'vitest';
import {
  isCelIdentifier,
  isCustomGroup,
  isDotPath,
  isFinalizer,
  isFullyQualifiedName,
  isGroupVersion,
  isJobManager,
  isKindName,
  isSignerName,
  isWebhookPath,
  isWebhookUrl,
} from '../../src/kubernetes/extension-names.ts';

it.each<[(text: string) => boolean, string, boolean]>([
  [isFinalizer, 'kubernetes', true],
  [isFinalizer, 'shop.example/cleanup', true],
  [isFinalizer, 'cleanup', false],
  [isFinalizer, 'shop.example/', false],
  [isFullyQualifiedName, 'orders.admission.shop.example', true],
  [isFullyQualifiedName, 'shop.example', false],
  [isFullyQualifiedName, 'Orders.shop.example', false],
  [isWebhookPath, '', true],
  [isWebhookPath, '/', true],
  [isWebhookPath, '/orders/v1', true],
  [isWebhookPath, '/orders/', true],
  [isWebhookPath, 'orders', false],
  [isWebhookPath, '//', false],
  [isWebhookPath, '/orders//v1', false],
  [isWebhookPath, '/Orders', false],
  [isWebhookUrl, 'https://shop.example/orders', true],
  [isWebhookUrl, 'https://shop.example:8443', true],
  [isWebhookUrl, 'http://shop.example/orders', false],
  [isWebhookUrl, 'https://anna@shop.example/', false],
  [isWebhookUrl, 'https://shop.example/?a=b', false],
  [isWebhookUrl, 'https://', false],
  [isGroupVersion, 'v1', true],
  [isGroupVersion, 'shop.example/v1', true],
  [isGroupVersion, 'shop.example/v1/carts', false],
  [isGroupVersion, 'shop.example/', false],
  [isGroupVersion, 'Shop/v1', false],
  [isKindName, 'Cart', true],
  [isKindName, '2Cart', false],
  [isCustomGroup, 'shop.example', true],
  [isCustomGroup, 'shop', false],
  [isCelIdentifier, 'replicas_2', true],
  [isCelIdentifier, '2replicas', false],
  [isCelIdentifier, 'import', false],
  [isSignerName, 'kubernetes.io/kubelet-serving', true],
  [isSignerName, 'kubernetes/kubelet-serving', false],
  [isSignerName, 'kubernetes.io', false],
  [isSignerName, 'a.b/c/d', false],
  [isJobManager, 'shop.example/controller', true],
  [isJobManager, 'controller', false],
  [isJobManager, `shop.example/${'a'.repeat(60)}`, false],
])('%o of %s is %s', (check, text, expected) => {
  expect(check(text)).toBe(expected);
});

it.each([
  ['.spec.replicas', true],
  ['.status.replicas', false],
  ['.spec', false],
  ['.spec.', false],
  ['spec.replicas', false],
])('%s is a path in spec: %s', (text, expected) => {
  expect(isDotPath(text, ['spec'])).toBe(expected);
});
