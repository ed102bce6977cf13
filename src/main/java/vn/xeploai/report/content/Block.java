package vn.xeploai.report.content;

/** Một khối of the body of a section: words, a table or its chart. */
public sealed interface Block permits Paragraph, Table, Chart {}
