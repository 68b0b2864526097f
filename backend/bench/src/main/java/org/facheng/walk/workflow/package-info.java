/** The walker's only room of the engine. */
package org.facheng.walk.workflow;
