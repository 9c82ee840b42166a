/// InitScope: what weight initialization does to a deep network, before it learns anything.
package initscope;
