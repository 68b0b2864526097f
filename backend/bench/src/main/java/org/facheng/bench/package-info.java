/** The benchmark programs of {@code ./run bench NAME}: never part of the product's jar. */
package org.facheng.bench;
