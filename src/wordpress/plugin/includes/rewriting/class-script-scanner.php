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
	private const REST_OF_LINE = '(?:[^\n\r\xe2]|\xe2(?!\x80[\xa8\xa9]))*+';

	/**
	 * What is passed before a piece; and in scripts of old one more comment. https://tc39.es/ecma262/#sec-html-like-comments
	 */
	private const PASSED        = '\s++|' . Expression::WIDE_SPACE . '|\/\/' . self::REST_OF_LINE . '|\/\*(?:[^*]++|\*(?!\/))*+(?:\*\/|\z)';
	private const PASSED_OF_OLD = '|<!--' . self::REST_OF_LINE;

	private const REGEX = '\/(?:[^\/\\\\[\n\r]++|\\\\[^\n\r]|\[(?:[^\]\\\\\n\r]++|\\\\[^\n\r])*+\])++\/[\w$]*+';

	/**
	 * A piece, and which kind it is. Words are all characters of which names and numbers are made.
	 */
	private const PIECE = '((?:[$\w]++|(?!' . Expression::WIDE_SPACE . ')[\x80-\xff])++)(*MARK:word)'
		. '|"((?:[^"\\\\\n\r]++|\\\\(?:\r\n|.))*+)"(*MARK:string)|\'((?:[^\'\\\\\n\r]++|\\\\(?:\r\n|.))*+)\'(*MARK:string)'
		. '|(\+\+|--|.)(*MARK:sign)|(\z)(*MARK:end)';

	/**
	 * What follows, by whether a value does, so that `/` begins an expression, and by whether the script is a module.
	 */
	private const NEXT = array(
		array(
			'/(?:' . self::PASSED . self::PASSED_OF_OLD . ')*+(?|' . self::PIECE . ')/As',
			'/(?:' . self::PASSED . ')*+(?|' . self::PIECE . ')/As',
		),
		array(
			'/(?:' . self::PASSED . self::PASSED_OF_OLD . ')*+(?|(' . self::REGEX . ')(*MARK:regex)|' . self::PIECE . ')/As',
			'/(?:' . self::PASSED . ')*+(?|(' . self::REGEX . ')(*MARK:regex)|' . self::PIECE . ')/As',
		),
	);

	/**
	 * A part of a template, up to its end or to code within it.
	 */
	private const TEMPLATE_PART = '/((?:[^`\\\\$]++|\\\\(?:\r\n|.)|\$(?!\{))*+)(`|\$\{)/As';

	/**
	 * Words behind which a value is still to come.
	 */
	private const BEFORE_VALUE = array(
		'await'      => true,
		'case'       => true,
		'delete'     => true,
		'do'         => true,
		'else'       => true,
		'extends'    => true,
		'in'         => true,
		'instanceof' => true,
		'new'        => true,
		'of'         => true,
		'return'     => true,
		'throw'      => true,
		'typeof'     => true,
		'void'       => true,
		'yield'      => true,
	);

	/**
	 * Words whose parentheses are no value: a statement follows.
	 */
	private const BEFORE_CONDITION = array(
		'for'   => true,
		'if'    => true,
		'while' => true,
		'with'  => true,
	);

	/**
	 * Signs that open and close something.
	 */
	private const BRACKETS = array(
		'(' => true,
		')' => true,
		'[' => true,
		']' => true,
		'{' => true,
		'}' => true,
		'`' => true,
	);

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
	 * Whether a value follows.
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
	private function __construct( string $code ) {
		$this->code = $code;
	}

	/**
	 * The pieces of a script, one after another: of a large one there are too many to keep.
	 *
	 * @param string $code      As browsers read it, without entities.
	 * @param bool   $is_module Whether its type is `module`.
	 * @return \Generator<int, Script_Piece>
	 */
	public static function scan( string $code, bool $is_module ): \Generator {
		$scanner = new self( $code );
		$read_on = array( self::NEXT[0][ (int) $is_module ], self::NEXT[1][ (int) $is_module ] );
		while ( true ) {
			if ( 1 !== preg_match( $read_on[ (int) $scanner->is_value_next ], $code, $next, 0, $scanner->at ) ) {
				throw new \RuntimeException( 'A script could not be read to its end. To fix: raise pcre.backtrack_limit.' );
			}
			$scanner->at += strlen( $next[0] );
			$text         = $next[1];
			$mark         = $next['MARK'];
			if ( 'word' === $mark ) {
				$is_name                = '.' !== $scanner->last;
				$scanner->is_value_next = $is_name && isset( self::BEFORE_VALUE[ $text ] );
				$scanner->is_name       = $is_name;
				$scanner->last          = $text;
				yield new Script_Piece( Script_Piece::WORD, $text );
			} elseif ( 'sign' === $mark ) {
				yield isset( self::BRACKETS[ $text ] ) ? $scanner->part_of_template( $text ) ?? $scanner->bracket( $text ) : $scanner->sign( $text );
			} elseif ( 'string' === $mark ) {
				yield $scanner->text( $text, false );
			} elseif ( 'regex' === $mark ) {
				$scanner->note_value( false );
			} else {
				return;
			}
		}
	}

	/**
	 * A string, or a part of a template.
	 *
	 * @param string $written       Between its quotes.
	 * @param bool   $is_value_next Whether code begins behind it.
	 */
	private function text( string $written, bool $is_value_next ): Script_Piece {
		$this->note_value( $is_value_next );
		return new Script_Piece( Script_Piece::STRING, Script_Text::unescape( $written ) );
	}

	/**
	 * Notes that something was passed which is neither a word nor a sign.
	 */
	private function note_value( bool $is_value_next ): void {
		$this->is_value_next = $is_value_next;
		$this->is_name       = false;
		$this->last          = '';
	}

	/**
	 * A part of a template behind a sign that was passed; null where none begins there, or where it has no end.
	 */
	private function part_of_template( string $sign ): ?Script_Piece {
		if ( '}' === $sign && end( $this->open ) === self::TEMPLATE ) {
			array_pop( $this->open );
		} elseif ( '`' !== $sign ) {
			return null;
		}
		$part = Expression::find( self::TEMPLATE_PART, $this->code, $this->at );
		if ( null === $part ) {
			return null;
		}
		$this->at += strlen( $part[0] );
		$is_cut    = '`' !== $part[2];
		if ( $is_cut ) {
			$this->open[] = self::TEMPLATE;
		}
		return $this->text( $part[1], $is_cut );
	}

	/**
	 * A sign that opens or closes something.
	 */
	private function bracket( string $sign ): Script_Piece {
		$closed = null;
		if ( '(' === $sign ) {
			$is_condition = $this->is_name && isset( self::BEFORE_CONDITION[ $this->last ] );
			$this->open[] = $is_condition ? self::CONDITION : self::OTHER;
		} elseif ( '{' === $sign || '[' === $sign ) {
			$this->open[] = self::OTHER;
		} elseif ( '`' !== $sign ) {
			$closed = array_pop( $this->open );
		}
		// Behind a block a statement begins; that a value ends there and is divided is rare.
		$this->is_value_next = ')' === $sign ? self::CONDITION === $closed : ']' !== $sign;
		$this->is_name       = false;
		$this->last          = $sign;
		return new Script_Piece( Script_Piece::SIGN, $sign );
	}

	/**
	 * Another sign. Whether a value follows does not depend on `++` and `--`.
	 */
	private function sign( string $sign ): Script_Piece {
		if ( ! isset( $sign[1] ) ) {
			$this->is_value_next = true;
		}
		$this->is_name = false;
		$this->last    = $sign;
		return new Script_Piece( Script_Piece::SIGN, $sign );
	}
}
