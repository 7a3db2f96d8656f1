<?php
/**
 * What must come before a rule can follow at the end of CSS.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Follows CSS token by token, and knows what must come before a rule can follow at its end.
 */
final class Css_Ending {
	private const TOKEN = '/(?:'
		. '(?:' . Css_Syntax::ORDINARY . ')++(*MARK:other)'
		. '|' . Css_Syntax::SPACE . '++(*MARK:nothing)'
		. '|' . Css_Syntax::COMMENT . '(*MARK:comment)'
		. '|' . Css_Syntax::STRING . '(*MARK:string)'
		. '|@' . Css_Syntax::NAME . '(*MARK:at)'
		. '|(' . Css_Syntax::NAME . '|)\((*MARK:open)'
		. '|[[\]){};](*MARK:sign))/As';

	/**
	 * What belongs to `url(` where no quote follows.
	 */
	private const REST_OF_URL = '/(?!' . Css_Syntax::SPACE . '*+["\'])(?:' . Css_Syntax::URL . '|' . Css_Syntax::BAD_URL . ')/As';

	/**
	 * How the last token must end to be whole, by its kind.
	 */
	private const WHOLE = array(
		'comment' => '/^\/\*.*\*\/$/Ds',
		'string'  => '/^(["\']).*\1$/Ds',
		'url'     => '/\)$/D',
	);

	/**
	 * Blocks and parentheses that are open.
	 *
	 * @var int
	 */
	private int $blocks      = 0;
	private int $parentheses = 0;

	/**
	 * What ends the statement outside of all blocks: a semicolon, or a block where it is a rule's.
	 *
	 * @var string
	 */
	private string $statement = '';

	/**
	 * Whether the last token is there as a whole.
	 *
	 * @var bool
	 */
	private bool $is_whole = true;

	/**
	 * Ends the statement and the blocks that are open; empty where none are. Null where the text breaks off within a token
	 * or a parenthesis.
	 *
	 * @param string $css A whole file.
	 */
	public static function closers_of( string $css ): ?string {
		$ending = new self();
		$length = strlen( $css );
		for ( $at = 0; $at < $length; $at += strlen( $text ) ) {
			$token = Expression::find( self::TOKEN, $css, $at );
			$text  = $token[0];
			$kind  = $token['MARK'];
			if ( 'open' === $kind && strtolower( Css_Text::unescape( $token[3] ) ) === 'url' ) {
				$rest = Expression::find( self::REST_OF_URL, $css, $at + strlen( $text ) );
				$kind = null === $rest ? $kind : 'url';
				$text = $text . ( $rest[0] ?? '' );
			}
			// A line ends a string that is none after all.
			$is_bad = 'string' === $kind && '' === $token[2] && $at + strlen( $text ) < $length;
			$ending->read( $is_bad ? 'other' : $kind, $text );
		}
		if ( ! $ending->is_whole || $ending->parentheses > 0 ) {
			return null;
		}
		return $ending->blocks > 0 ? str_repeat( '}', $ending->blocks ) : $ending->statement;
	}

	/**
	 * Follows a token, or a run of those that make no difference.
	 */
	private function read( string $kind, string $text ): void {
		$this->is_whole = substr( $text, -1 ) !== '\\' && ( ! isset( self::WHOLE[ $kind ] ) || Expression::fits( self::WHOLE[ $kind ], $text ) );
		if ( 'nothing' === $kind || 'comment' === $kind ) {
			return;
		}
		if ( 'open' === $kind || '[' === $text ) {
			++$this->parentheses;
		} elseif ( 'sign' === $kind ) {
			$this->close( $text );
		}
		$ends = 0 === $this->blocks && 'sign' === $kind && ( '}' === $text || ';' === $text );
		if ( $ends ) {
			$this->statement = '';
		} elseif ( '' === $this->statement ) {
			$this->statement = 'at' === $kind ? ';' : '{}';
		}
	}

	/**
	 * Follows a bracket.
	 */
	private function close( string $sign ): void {
		if ( ')' === $sign || ']' === $sign ) {
			$this->parentheses = max( $this->parentheses - 1, 0 );
		} elseif ( '{' === $sign ) {
			++$this->blocks;
		} elseif ( '}' === $sign ) {
			$this->blocks      = max( $this->blocks - 1, 0 );
			$this->parentheses = 0;
		}
	}
}
