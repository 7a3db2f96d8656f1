<?php
/**
 * The tokens of CSS.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * The tokens of CSS, as parts of expressions over bytes. https://drafts.csswg.org/css-syntax/#tokenization
 * To be used with the flag `s`, and without `i` and `u`.
 */
final class Css_Syntax {
	public const SPACE = '[ \t\n\r\f]';

	/**
	 * Ends with the text where nothing closes it.
	 */
	public const COMMENT = '\/\*(?:[^*]++|\*(?!\/))*+(?:\*\/|\z)';

	public const ESCAPE = '\\\\(?:[\da-fA-F]{1,6}+(?:\r\n|' . self::SPACE . ')?+|[^\n\r\f\da-fA-F]|\z)';

	/**
	 * How characters beyond ASCII begin that are no part of a name: signs, spaces, those for private use.
	 */
	private const WIDE_SIGN = '\xc2(?!\xb7)|\xc3[\x97\xb7]|\xcd\xbe|\xe2(?:\x80(?![\x8c\x8d\xbf])|\x81[\x81-\xaf]|\x86[\x90-\xbf]|[\x87-\xaf]|\xbf[\xb0-\xbf])|\xe3\x80\x80|\xee|\xef(?:[\x80-\xa3]|\xb7[\x90-\xaf]|\xbf[\xbe\xbf])';

	/**
	 * A byte of any other character beyond ASCII.
	 */
	private const WIDE_LETTER = '(?!' . self::WIDE_SIGN . ')[\x80-\xff]';

	private const NAME_REST = '(?:[-\w\x00]++|' . self::WIDE_LETTER . '|' . self::ESCAPE . ')';

	public const NAME = '(?>(?:--|-?(?:[a-zA-Z_\x00]|' . self::WIDE_LETTER . '|' . self::ESCAPE . '))' . self::NAME_REST . '*+)';

	private const NUMBER = '[+-]?(?:\d++(?:\.\d++)?+|\.\d++)(?:[eE][+-]?\d++)?+' . self::NAME . '?+';

	/**
	 * A string; where a line ends it, it is a bad one and its last group is empty.
	 */
	public const STRING = '(?|"((?:[^"\\\\\n\r\f]++|' . self::IN_STRING . ')*+)("|\z|)|\'((?:[^\'\\\\\n\r\f]++|' . self::IN_STRING . ')*+)(\'|\z|))';

	private const IN_STRING = '\\\\(?:[\da-fA-F]{1,6}+(?:\r\n|' . self::SPACE . ')?+|\r\n|.|\z)';

	/**
	 * What follows `url(` where no quote does: the address is the group.
	 */
	public const URL = self::SPACE . '*+((?:[^"\'()\\\\\s\x00-\x08\x0e-\x1f\x7f]++|' . self::ESCAPE . ')*+)' . self::SPACE . '*+(?:\)|\z)';

	/**
	 * The same where that is no address.
	 */
	public const BAD_URL = '(?:[^)\\\\]++|\\\\(?:.|\z))*+(?:\)|\z)';

	/**
	 * A function or a parenthesis in which nothing but ordinary tokens can be.
	 */
	private const PLAIN_CALL = '(?:(?![uU][rR][lL]\()-{0,2}[a-zA-Z_][-\w]*+)?+\([^"\'()\\\\\/{}\[\];]*+\)';

	/**
	 * Tokens other than these: names that call functions, names behind `@`, strings, comments, white space and brackets.
	 * Calls that make no difference are among them as a whole, as most CSS is full of them.
	 */
	public const ORDINARY = '(?:[^-+<.\w\x00\x80-\xff\\\\#@"\'(){}\[\];\/ \t\n\r\f]++|' . self::NAME . '(?!\()|' . self::PLAIN_CALL . '|' . self::NUMBER
		. '|#' . self::NAME_REST . '*+|<!--|<|\/(?!\*)|[+.]|(?!' . self::NAME . ')[-\\\\]|@(?!' . self::NAME . ')|(?=' . self::WIDE_SIGN . ')[\xc2-\xef][\x80-\xbf]*+)';
}
