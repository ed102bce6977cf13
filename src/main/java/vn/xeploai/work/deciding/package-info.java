/**
 * Quyết định, kết thúc, khóa: turning proposed levels into decisions, going against a rule with a recorded reason, closing
 * organizations in their order, locking the year. Imports {@code model}, {@code rules}, {@code work.rating}, {@code work.judging},
 * {@code work.locking}, {@code work.counting}, {@code work.port}.
 */
@NullMarked
package vn.xeploai.work.deciding;

import org.jspecify.annotations.NullMarked;
