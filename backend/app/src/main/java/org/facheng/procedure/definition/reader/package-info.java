/** Reads procedure folders and refuses those that do not fit together, each complaint with file, line and remedy. */
package org.facheng.procedure.definition.reader;
