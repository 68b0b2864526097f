/** Faults planted in a running product, to see that walks find them. They are here alone; the product knows none of them. */
package org.facheng.walk.planted;
