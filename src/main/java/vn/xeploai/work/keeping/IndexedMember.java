package vn.xeploai.work.keeping;

import vn.xeploai.work.port.MemberKey;

/**
 * A member as the index holds it.
 *
 * @param key who
 * @param cellName name of the cell
 * @param searched all words, folded, each after a blank
 * @param order sorting key of the name
 */
record IndexedMember(MemberKey key, String cellName, String searched, String order) {}
