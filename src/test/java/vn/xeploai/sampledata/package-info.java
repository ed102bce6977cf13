/**
 * Invents the sample workbooks of {@code sample-data/} from fixed seeds; nobody in them exists. May import the JDK and
 * POI only, never the program, so that the samples stay an independent witness of the workbook contract.
 */
@NullMarked
package vn.xeploai.sampledata;

import org.jspecify.annotations.NullMarked;
