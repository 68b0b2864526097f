/** Who is the next higher body 上一级机关 of each body that handles petitions, by its two lines (信访工作条例第三十五条、第三十六条第一款). */
package org.facheng.procedure.higher;
