/**
 * Statistics of members and officials on a day, cross tables, roles held together, Party badges due: counts with the people
 * behind each of them. Imports {@code model}, {@code rules} and {@code work.port}.
 */
@NullMarked
package vn.xeploai.work.statistics;

import org.jspecify.annotations.NullMarked;
