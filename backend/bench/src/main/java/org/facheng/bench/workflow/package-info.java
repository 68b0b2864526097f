/** The bare engine the product is compared with: the only package here that knows the engine. */
package org.facheng.bench.workflow;
