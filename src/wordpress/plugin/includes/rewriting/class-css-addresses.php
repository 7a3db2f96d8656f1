<?php
/**
 * The addresses in CSS that browsers fetch.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Finds the addresses in CSS: in `url()`, `src()` and `image-set()`, and behind `@import`. A string counts as an address
 * nowhere else: it may be a text, a font's name or part of a selector. One that comes by `var()` into `image-set()` is not
 * found.
 */
final class Css_Addresses {
	/**
	 * A token by which addresses are told, and which one it is. The end of a block tells none, but PCRE gives up over runs
	 * that are too long.
	 */
	private const TOKEN = '(?|(' . Css_Syntax::NAME . ')\((*MARK:function)|@(' . Css_Syntax::NAME . ')(*MARK:at)|' . Css_Syntax::STRING . '(*MARK:string)|()\((*MARK:open)|()\)(*MARK:close)|()\}(*MARK:other))';

	private const SPACE = '(?:' . Css_Syntax::SPACE . '++|' . Css_Syntax::COMMENT . ')*+';

	/**
	 * The next one of them, and the one that follows at once.
	 */
	private const NEXT = '/(?:' . Css_Syntax::ORDINARY . '|[ \t\n\r\f{\[\];]++|' . Css_Syntax::COMMENT . ')*+' . self::TOKEN . '/As';
	private const THIS = '/' . self::SPACE . self::TOKEN . '/As';

	private const URL     = '/' . Css_Syntax::URL . '/As';
	private const BAD_URL = '/' . Css_Syntax::BAD_URL . '/As';

	/**
	 * Functions in which a string is an address.
	 *
	 * @var string
	 */
	private string $functions;

	/**
	 * The text that is read.
	 *
	 * @var string
	 */
	private string $css = '';

	/**
	 * Where reading has got to.
	 *
	 * @var int
	 */
	private int $at = 0;

	/**
	 * The functions and parentheses that are open, from outside to inside.
	 *
	 * @var list<string>
	 */
	private array $open = array();

	/**
	 * Whether an address behind `@import` is still to come.
	 *
	 * @var bool
	 */
	private bool $imports = false;

	/**
	 * What was found.
	 *
	 * @var list<Css_Address>
	 */
	private array $addresses = array();

	/**
	 * Takes what is to be read.
	 */
	private function __construct( string $css, string $functions ) {
		$this->css       = $css;
		$this->functions = $functions;
	}

	/**
	 * All addresses in a piece of CSS that browsers fetch, in its order.
	 *
	 * @param string    $css       As browsers read it, without entities.
	 * @param Catalogue $catalogue Knows the functions.
	 * @return list<Css_Address>
	 */
	public static function in( string $css, Catalogue $catalogue ): array {
		$reader = new self( $css, Expression::of( $catalogue->markup( 'cssFunctions' ) ) );
		do {
			$is_more = $reader->read_on();
		} while ( $is_more );
		return $reader->addresses;
	}

	/**
	 * Reads the next token by which addresses are told; false where none is left.
	 */
	private function read_on(): bool {
		$token = Expression::find( $this->imports ? self::THIS : self::NEXT, $this->css, $this->at );
		if ( null === $token ) {
			// Behind `@import` something else stands; or nothing follows at all.
			$was_to_come   = $this->imports;
			$this->imports = false;
			return $was_to_come;
		}
		$this->at += strlen( $token[0] );
		switch ( $token['MARK'] ) {
			case 'function':
				// Behind `@import url(` the string is still to come.
				$this->open_function( strtolower( Css_Text::unescape( $token[1] ) ) );
				return true;
			case 'string':
				$this->note_string( $token[1], $token[2] );
				break;
			case 'open':
				$this->open[] = '';
				break;
			case 'close':
				array_pop( $this->open );
		}
		$this->imports = 'at' === $token['MARK'] && strtolower( Css_Text::unescape( $token[1] ) ) === 'import';
		return true;
	}

	/**
	 * Reads on behind the parenthesis of a function: in `url()` without quotes up to the one that closes it.
	 */
	private function open_function( string $name ): void {
		$start = $this->at + strspn( $this->css, " \t\n\r\f", $this->at );
		$next  = $this->css[ $start ] ?? '';
		if ( 'url' !== $name || '"' === $next || "'" === $next ) {
			$this->open[] = $name;
			return;
		}
		$url = Expression::find( self::URL, $this->css, $this->at );
		if ( null !== $url && '' !== $url[1] ) {
			$this->addresses[] = new Css_Address( Css_Text::unescape( $url[1] ), $start, $this->imports ? '@import' : 'url()' );
		}
		$url           = $url ?? Expression::find( self::BAD_URL, $this->css, $this->at );
		$this->at     += strlen( $url[0] );
		$this->imports = false;
	}

	/**
	 * Notes a string that was read, where it is an address.
	 *
	 * @param string $written Between its quotes.
	 * @param string $end     The quote that ends it; none at the end of the text, and of a line.
	 */
	private function note_string( string $written, string $end ): void {
		$is_broken = '' === $end && strlen( $this->css ) > $this->at;
		$around    = end( $this->open );
		if ( $is_broken || ! ( $this->imports || ( false !== $around && Expression::fits( $this->functions, $around ) ) ) ) {
			return;
		}
		$url = Css_Text::unescape( $written, '' );
		if ( '' !== Expression::trim( $url ) ) {
			$start             = $this->at - strlen( $end ) - strlen( $written );
			$this->addresses[] = new Css_Address( $url, $start, $this->imports ? '@import' : "$around()" );
		}
	}
}
