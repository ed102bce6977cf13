/**
 * What the user set or left behind: look, language, last place, size of the window. Imports the JDK and Jackson only.
 */
@NullMarked
package vn.xeploai.settings;

import org.jspecify.annotations.NullMarked;
