/**
 * One dispute 争议 through all its procedures: which cases are about the same act, by its number and its parties, and what happened in them in
 * one thread (行政诉讼法第四十四条，行政复议法第二十九条，法释〔2018〕1号第五十六条至第五十八条).
 */
package org.facheng.procedure.dispute;
