<?php
/**
 * The pieces of a script.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * The pieces of a script, without its comments and regular expressions. It is no parser: where `/` may divide or begin an
 * expression it goes by the piece before, and a quote without an end is a sign, so that a mistake ends with its line.
 */
final class Script_Scanner {
	private const WHITE = '/(?:\s|' . Expression::WIDE_SPACE . ')++/A';

	private const COMMENT = '~//(?:[^\n\r\xe2]|\xe2(?!\x80[\xa8\xa9]))*+~A';

	/**
	 * In scripts of old this is a comment, too. https://tc39.es/ecma262/#sec-html-like-comments
	 */
	private const OLD_COMMENT = '/<!--(?:[^\n\r\xe2]|\xe2(?!\x80[\xa8\xa9]))*+/A';

	/**
	 * All characters of which names, words and numbers are made.
	 */
	private const WORD = '/(?:[$\w]++|(?!' . Expression::WIDE_SPACE . ')[\x80-\xff])++/A';

	private const REGEX = '~/(?:[^/\\\\[\n\r]++|\\\\[^\n\r]|\[(?:[^\]\\\\\n\r]++|\\\\[^\n\r])*+\])++/[\w$]*+~A';

	/**
	 * Words behind which a value is still to come, so that `/` begins a regular expression.
	 */
	private const BEFORE_VALUE = '/^(await|case|delete|do|else|extends|in|instanceof|new|of|return|throw|typeof|void|yield)$/D';

	/**
	 * Words whose parentheses are no value: a statement follows.
	 */
	private const BEFORE_CONDITION = '/^(for|if|while|with)$/D';

	private const CONDITION = 'condition';
	private const TEMPLATE  = 'template';
	private const OTHER     = 'other';

	/**
	 * The script.
	 *
	 * @var string
	 */
	private string $code;

	/**
	 * A module has no comments of old.
	 *
	 * @var bool
	 */
	private bool $is_module;

	/**
	 * Where reading has got to.
	 *
	 * @var int
	 */
	private int $at = 0;

	/**
	 * What is open, from outside to inside.
	 *
	 * @var list<string>
	 */
	private array $open = array();

	/**
	 * Whether a value follows, so that `/` begins an expression.
	 *
	 * @var bool
	 */
	private bool $is_value_next = true;

	/**
	 * The text of the piece before; of a string or an expression none.
	 *
	 * @var string
	 */
	private string $last = '';

	/**
	 * Whether that is a word, and no property's name.
	 *
	 * @var bool
	 */
	private bool $is_name = false;

	/**
	 * Takes the script.
	 */
	private function __construct( string $code, bool $is_module ) {
		$this->code      = $code;
		$this->is_module = $is_module;
	}

	/**
	 * The pieces of a script.
	 *
	 * @param string $code      As browsers read it, without entities.
	 * @param bool   $is_module Whether its type is `module`.
	 * @return list<Script_Piece>
	 */
	public static function scan( string $code, bool $is_module ): array {
		$scanner = new self( $code, $is_module );
		$pieces  = array();
		$length  = strlen( $code );
		while ( $scanner->at < $length ) {
			$piece = $scanner->next_piece();
			if ( null !== $piece ) {
				$pieces[] = $piece;
			}
		}
		return $pieces;
	}

	/**
	 * Reads on; null where something was passed that is no piece.
	 */
	private function next_piece(): ?Script_Piece {
		if ( '' !== $this->take( self::WHITE ) || $this->pass_comment() ) {
			return null;
		}
		$string = $this->take_string();
		if ( null !== $string ) {
			return new Script_Piece( Script_Piece::STRING, Script_Text::unescape( $string ) );
		}
		if ( $this->is_value_next && '/' === $this->code[ $this->at ] && '' !== $this->take( self::REGEX ) ) {
			$this->is_value_next = false;
			$this->is_name       = false;
			$this->last          = '';
			return null;
		}
		$word  = $this->take( self::WORD );
		$piece = '' === $word ? $this->take_sign() : new Script_Piece( Script_Piece::WORD, $word );
		if ( '' !== $word ) {
			$this->is_value_next = '.' !== $this->last && 1 === preg_match( self::BEFORE_VALUE, $word );
		}
		$this->is_name = '' !== $word && '.' !== $this->last;
		$this->last    = $piece->text;
		return $piece;
	}

	/**
	 * What the expression finds here; it is passed.
	 */
	private function take( string $expression ): string {
		$found     = Expression::find( $expression, $this->code, $this->at )[0] ?? '';
		$this->at += strlen( $found );
		return $found;
	}

	/**
	 * Passes a comment, if one begins here.
	 */
	private function pass_comment(): bool {
		$character = $this->code[ $this->at ];
		if ( '<' === $character ) {
			return ! $this->is_module && '' !== $this->take( self::OLD_COMMENT );
		}
		if ( '/' !== $character ) {
			return false;
		}
		if ( substr_compare( $this->code, '/*', $this->at, 2 ) !== 0 ) {
			return '' !== $this->take( self::COMMENT );
		}
		$end      = strpos( $this->code, '*/', min( $this->at + 2, strlen( $this->code ) ) );
		$this->at = false === $end ? strlen( $this->code ) : $end + 2;
		return true;
	}

	/**
	 * The text of a string or of a part of a template, which is passed; null where none begins here or where it has no end.
	 */
	private function take_string(): ?string {
		$quote       = $this->code[ $this->at ];
		$is_template = '`' === $quote || ( '}' === $quote && end( $this->open ) === self::TEMPLATE );
		if ( ! $is_template && "'" !== $quote && '"' !== $quote ) {
			return null;
		}
		if ( '}' === $quote ) {
			array_pop( $this->open );
		}
		$start = $this->at + 1;
		$end   = $this->end_of_string( $is_template ? '`' : $quote, $start );
		if ( null === $end ) {
			return null;
		}
		$is_cut   = '$' === $this->code[ $end ];
		$this->at = $end + ( $is_cut ? 2 : 1 );
		if ( $is_cut ) {
			$this->open[] = self::TEMPLATE;
		}
		$this->is_value_next = $is_cut;
		$this->is_name       = false;
		$this->last          = '';
		return substr( $this->code, $start, $end - $start );
	}

	/**
	 * Where the quote stands that ends a string, or the `${` that cuts a template; null where there is none, of a string
	 * in its line.
	 */
	private function end_of_string( string $quote, int $start ): ?int {
		$stops  = '`' === $quote ? '\\`$' : "\\\n\r$quote";
		$length = strlen( $this->code );
		for ( $end = $start; true; $end++ ) {
			$end += strcspn( $this->code, $stops, min( $end, $length ) );
			if ( $end >= $length ) {
				return null;
			}
			$character = $this->code[ $end ];
			if ( $character === $quote || ( '$' === $character && '{' === ( $this->code[ $end + 1 ] ?? '' ) ) ) {
				return $end;
			}
			if ( '\\' === $character ) {
				$end += substr( $this->code, $end + 1, 2 ) === "\r\n" ? 2 : 1;
			} elseif ( '$' !== $character ) {
				return null;
			}
		}
	}

	/**
	 * A sign, which is passed.
	 */
	private function take_sign(): Script_Piece {
		$text = substr( $this->code, $this->at, 2 );
		if ( '++' !== $text && '--' !== $text ) {
			$text = $text[0];
		}
		$this->at += strlen( $text );
		$closed    = null;
		if ( '(' === $text ) {
			$is_condition = $this->is_name && 1 === preg_match( self::BEFORE_CONDITION, $this->last );
			$this->open[] = $is_condition ? self::CONDITION : self::OTHER;
		} elseif ( '{' === $text || '[' === $text ) {
			$this->open[] = self::OTHER;
		} elseif ( ')' === $text || ']' === $text || '}' === $text ) {
			$closed = array_pop( $this->open );
		}
		// Behind a block a statement begins; that a value ends there and is divided is rare.
		if ( strlen( $text ) === 1 ) {
			$this->is_value_next = ')' === $text ? self::CONDITION === $closed : ']' !== $text;
		}
		return new Script_Piece( Script_Piece::SIGN, $text );
	}
}
