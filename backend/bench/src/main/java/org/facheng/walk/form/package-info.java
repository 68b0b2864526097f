/** Forms filled in at random from their JSON Schemas. */
package org.facheng.walk.form;
