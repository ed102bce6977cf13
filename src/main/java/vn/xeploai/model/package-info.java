/**
 * The field itself as plain values: organizations, members, years, levels. Imports the JDK only.
 */
@NullMarked
package vn.xeploai.model;

import org.jspecify.annotations.NullMarked;
